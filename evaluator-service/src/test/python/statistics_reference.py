"""Writes the reference figures that the tests of the statistics package compare with, from SciPy and statsmodels.

    pip install scipy==1.17.1 statsmodels==0.15.0
    python statistics_reference.py > ../resources/statistics/reference.json

Bootstrap intervals come by chance: theirs are of 200,000 resamples, and the tests allow for the noise of their own.
"""

import json
import random

import numpy
import scipy
import statsmodels
from scipy import stats
from statsmodels.stats.contingency_tables import mcnemar
from statsmodels.stats.multitest import multipletests


def mcnemar_cases():
    draw = random.Random(1)
    for _ in range(40):
        first, second = draw.randint(0, 30), draw.randint(0, 30)
        p = mcnemar([[7, first], [second, 5]], exact=True).pvalue
        yield {"onlyFirst": first, "onlySecond": second, "p": float(p)}


def holm_cases():
    draw = random.Random(2)
    for _ in range(20):
        values = [draw.random() ** 3 for _ in range(draw.randint(1, 12))]
        yield {"values": values, "adjusted": [float(p) for p in multipletests(values, method="holm")[1]]}


def rank_cases():
    draw = numpy.random.default_rng(3)
    for size in (8, 12, 20, 45, 60, 120):
        one = draw.normal(0, 1, size)
        other = 0.5 * one + draw.normal(0.3, 1, size)
        yield {
            "one": one.tolist(),
            "other": other.tolist(),
            "spearman": float(stats.spearmanr(one, other).statistic),
            "wilcoxon": float(stats.wilcoxon(one - other, method="exact" if size < 50 else "asymptotic",
                                             correction=True).pvalue),
            "mannWhitney": float(stats.mannwhitneyu(one, other, method="exact" if size < 50 else "asymptotic").pvalue),
        }


def tied_cases():
    draw = random.Random(4)
    for size in (10, 30):
        one = [draw.randint(1, 5) for _ in range(size)]
        other = [draw.randint(1, 5) for _ in range(size)]
        yield {"one": one, "other": other, "spearman": float(stats.spearmanr(one, other).statistic)}


def bootstrap_cases():
    draw = numpy.random.default_rng(5)
    for size in (30, 100, 400):
        one = draw.gamma(2, 1, size)
        other = one + draw.normal(0.1, 0.5, size)
        mean = stats.bootstrap((one,), numpy.mean, n_resamples=200_000, method="percentile", batch=2_000, rng=draw)
        paired = stats.bootstrap((one, other), lambda x, y, axis=-1: numpy.mean(x - y, axis=axis), paired=True,
                                 vectorized=True, n_resamples=200_000, method="percentile", batch=2_000, rng=draw)
        flipped = stats.permutation_test((one - other,), numpy.mean, permutation_type="samples", n_resamples=200_000,
                                         batch=2_000, vectorized=True, rng=draw)
        yield {
            "one": one.tolist(),
            "other": other.tolist(),
            "mean": [float(bound) for bound in mean.confidence_interval],
            "difference": [float(bound) for bound in paired.confidence_interval],
            "standardError": float(paired.standard_error),
            "p": float(flipped.pvalue),
        }


if __name__ == "__main__":
    print(json.dumps({
        "scipy": scipy.__version__,
        "statsmodels": statsmodels.__version__,
        "mcNemar": list(mcnemar_cases()),
        "holm": list(holm_cases()),
        "ranks": list(rank_cases()),
        "tied": list(tied_cases()),
        "bootstrap": list(bootstrap_cases()),
    }, indent=0))
