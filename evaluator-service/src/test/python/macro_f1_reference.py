"""Writes the reference figures that F1Test compares with, from scikit-learn.

    pip install scikit-learn==1.9.1
    python macro_f1_reference.py > ../resources/moderation/macro-f1-reference.json

Two hundred seeded cases of two to five labels; answers that name no label are "INVALID". Averages run over the declared
labels that have support, with zero_division=0, as the service defines them.
"""

import json
import random

import sklearn
from sklearn.metrics import accuracy_score, f1_score

INVALID = "INVALID"


def case(seed):
    draw = random.Random(seed)
    labels = [f"label{i}" for i in range(draw.randint(2, 5))]
    size = draw.randint(1, 60)
    weights = [draw.random() ** 2 + 0.01 for _ in labels]
    gold = draw.choices(labels, weights, k=size)
    skill = draw.random()
    given = [g if draw.random() < skill else draw.choice(labels + [INVALID]) for g in gold]
    supported = [label for label in labels if label in gold]
    return {
        "labels": labels,
        "gold": [labels.index(g) for g in gold],
        "given": [labels.index(g) if g != INVALID else -1 for g in given],
        "macroF1": f1_score(gold, given, labels=supported, average="macro", zero_division=0),
        "weightedF1": f1_score(gold, given, labels=supported, average="weighted", zero_division=0),
        "accuracy": accuracy_score(gold, given),
    }


if __name__ == "__main__":
    cases = [case(seed) for seed in range(200)]
    lines = ",\n".join(json.dumps(c, separators=(",", ":")) for c in cases)
    print('{"scikitLearn":"%s","cases":[\n%s\n]}' % (sklearn.__version__, lines))
