"""Makes a Llama of about one billion random weights in four bits (Q4_0), with the tokenizer of a smaller model.

python large_model.py SMALL.gguf LARGE.gguf. Needs: gguf numpy. Sizes are TinyLlama's, the vocabulary is the small one's.
"""
import struct
import sys

import gguf
import numpy as np

SIZES = {"block_count": 22, "embedding_length": 2048, "feed_forward_length": 5632, "attention.head_count": 32,
         "attention.head_count_kv": 4, "rope.dimension_count": 64}
Q4_0, F32, ALIGNMENT = 2, 0, 32
small, large = sys.argv[1:]
reader = gguf.GGUFReader(small)
end = reader.tensors[0].field.offset
keys = bytearray(reader.data[24:end].tobytes())
for name, value in SIZES.items():
    field = reader.fields.get(f"llama.{name}")
    if field is not None:
        at = field.offset + sum(part.nbytes for part in field.parts[:-1]) - 24
        keys[at : at + 4] = struct.pack("<I", value)
vocabulary = len(reader.fields["tokenizer.ggml.tokens"].data)
width, inner, keyed = SIZES["embedding_length"], SIZES["feed_forward_length"], 4 * 64
tensors = {"token_embd.weight": (vocabulary, width), "output_norm.weight": (width,)}
for block in range(SIZES["block_count"]):
    for name, shape in {"attn_norm": (width,), "ffn_norm": (width,), "attn_q": (width, width), "attn_k": (keyed, width),
                        "attn_v": (keyed, width), "attn_output": (width, width), "ffn_gate": (inner, width),
                        "ffn_up": (inner, width), "ffn_down": (width, inner)}.items():
        tensors[f"blk.{block}.{name}.weight"] = shape


def size(shape):
    return 4 * shape[0] if len(shape) == 1 else shape[0] * shape[1] // 32 * 18


def padded(count):
    return (count + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT


draw = np.random.default_rng(1)
with open(large, "wb") as out:
    out.write(b"GGUF" + struct.pack("<IQQ", 3, len(tensors), struct.unpack("<Q", reader.data[16:24].tobytes())[0]) + keys)
    offset = 0
    for name, shape in tensors.items():
        out.write(struct.pack("<Q", len(name)) + name.encode() + struct.pack("<I", len(shape)))
        out.write(struct.pack(f"<{len(shape)}Q", *reversed(shape)) + struct.pack("<IQ", F32 if len(shape) == 1 else Q4_0, offset))
        offset += padded(size(shape))
    out.write(b"\0" * (-out.tell() % ALIGNMENT))
    for name, shape in tensors.items():
        if len(shape) == 1:
            data = np.ones(shape, np.float32).tobytes()
        else:
            blocks = draw.integers(0, 256, (shape[0] * shape[1] // 32, 18), np.uint8)
            blocks[:, :2] = np.frombuffer(np.float16(0.004).tobytes(), np.uint8)
            data = blocks.tobytes()
        out.write(data + b"\0" * (padded(len(data)) - len(data)))
print(sum(int(np.prod(shape)) for shape in tensors.values()), "weights")
