"""Writes the reference figures that AlikenessTest compares with, from SciPy.

    pip install scipy==1.17.1
    python survey_reference.py > ../resources/survey/alikeness.json
"""

import json

import numpy
import scipy
from scipy.spatial.distance import jensenshannon
from scipy.stats import wasserstein_distance


def cases():
    draw = numpy.random.default_rng(7)
    for size in (2, 3, 4, 5, 10):
        for _ in range(8):
            one, other = draw.dirichlet(numpy.full(size, 0.5)), draw.dirichlet(numpy.full(size, 0.5))
            codes = numpy.arange(size)
            yield {
                "one": one.tolist(),
                "other": other.tolist(),
                "alike": float(1 - jensenshannon(one, other, base=2)),
                "moved": float(wasserstein_distance(codes, codes, one, other) / (size - 1)),
            }
    yield {"one": [1, 0, 0], "other": [0, 0, 1], "alike": 0.0, "moved": 1.0}
    yield {"one": [0.5, 0.5], "other": [0.5, 0.5], "alike": 1.0, "moved": 0.0}


if __name__ == "__main__":
    print(json.dumps({"scipy": scipy.__version__, "cases": list(cases())}, indent=0))
