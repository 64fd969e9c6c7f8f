"""The values that StatisticsTest is held to.

    pip install scikit-learn==1.9.1
    python statistics_reference.py
"""

import numpy
from sklearn.decomposition import PCA
from sklearn.metrics import cohen_kappa_score
from sklearn.metrics.pairwise import cosine_distances, euclidean_distances

ONES = numpy.array([[1, 0, 0], [0.6, 0.8, 0], [0, 0.6, 0.8], [0.48, 0.64, 0.6]])
OTHERS = numpy.array([[0, 1, 0], [0, 0, 1], [0.8, 0, 0.6]])

pairs = cosine_distances(ONES)[numpy.triu_indices(len(ONES), 1)]
print("within", pairs.mean())
print("between", cosine_distances(ONES, OTHERS).mean())
print("gain", (euclidean_distances(ONES, OTHERS, squared=True).min(axis=1)).mean())
values = numpy.linalg.eigvalsh(ONES @ ONES.T / len(ONES))
values = values[values > 1e-12]
print("vendi", numpy.exp(-(values * numpy.log(values)).sum()))
components = PCA(n_components=2).fit(ONES)
print("shares", components.explained_variance_ratio_)
print("places", numpy.abs(components.transform(ONES)).tolist())
print("kappa", cohen_kappa_score(list("EECCIIEC"), list("EECIIIEE")))
