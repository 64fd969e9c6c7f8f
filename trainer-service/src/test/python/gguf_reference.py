"""How the gguf package expands stored numbers: gguf-blocks.json (a few blocks of each type) and gguf-base.json (the CRC-32
of every tensor of the base model, expanded to little-endian 32-bit floats)."""
import zlib

import gguf
import numpy as np

import reference

TYPES = ["F32", "F16", "BF16", "Q4_0", "Q4_1", "Q5_0", "Q5_1", "Q8_0"]
# The package expands these and cannot make them: any bytes do, with a scale and a minimum that are small numbers.
SUPER_BLOCKS = {"Q4_K": (144, [0, 2]), "Q5_K": (176, [0, 2]), "Q6_K": (210, [208])}


def expand(data, kind):
    return np.ascontiguousarray(gguf.quants.dequantize(data, kind), dtype="<f4")


blocks = {}
for name in TYPES:
    kind = gguf.GGMLQuantizationType[name]
    values = reference.noise("blocks", 96) * np.float32(3)
    values[:4] = [0, -0.0, 6e-8, 3e-5]
    stored = values if name == "F32" else gguf.quants.quantize(values, kind)
    blocks[name] = {
        "stored": stored.tobytes().hex(),
        "bits": [int(bits) for bits in expand(stored, kind).view("<i4")],
    }
for name, (size, scales) in SUPER_BLOCKS.items():
    kind = gguf.GGMLQuantizationType[name]
    stored = ((reference.noise(name, 2 * size) + np.float32(0.5)) * 256).astype(np.uint8).reshape(2, size)
    for at in scales:
        stored[:, at : at + 2] = np.array([[0.0173], [0.0291]], np.float16).view(np.uint8)
    blocks[name] = {
        "stored": stored.tobytes().hex(),
        "bits": [int(bits) for bits in expand(stored, kind).view("<i4").flatten()],
    }
reference.write("gguf-blocks.json", blocks)

reader = gguf.GGUFReader(reference.BASE_MODEL)
reference.write(
    "gguf-base.json", {tensor.name: zlib.crc32(expand(tensor.data, tensor.tensor_type).tobytes()) for tensor in reader.tensors}
)
