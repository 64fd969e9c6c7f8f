"""What the reference scripts share: where things lie, and numbers that Java can make again bit by bit.

The scripts write the values that our tests are held to. They need: pip install torch transformers peft gguf
"""
import json
import os
import pathlib
import zlib

os.environ["HF_HUB_OFFLINE"] = "1"
import numpy as np

RESULTS = pathlib.Path(__file__).parent.parent / "resources" / "reference"
BASE_MODEL = pathlib.Path(
    os.environ.get("CULTUREPARK_BASE_MODEL", "~/.cache/culturepark/models/SmolLM2-135M-Instruct.Q4_1.gguf")
).expanduser()


def noise(name, count):
    """Numbers in [-0.5, 0.5) that are exact in 32 bits: a hash (murmur3's finalizer) of the position and the name."""
    x = (np.arange(count, dtype=np.uint64) + zlib.crc32(name.encode())) & 0xFFFFFFFF
    x ^= x >> 16
    x = x * 0x85EBCA6B & 0xFFFFFFFF
    x ^= x >> 13
    x = x * 0xC2B2AE35 & 0xFFFFFFFF
    x ^= x >> 16
    return ((x >> 8).astype(np.float32) / np.float32(1 << 24)) - np.float32(0.5)


def tokens(name, count, vocabulary):
    return [int((value + 0.5) * vocabulary) for value in noise(name, count)]


def load_base():
    import torch
    from transformers import AutoModelForCausalLM

    return AutoModelForCausalLM.from_pretrained(BASE_MODEL.parent, gguf_file=BASE_MODEL.name, dtype=torch.float32)


def write(name, value):
    RESULTS.mkdir(parents=True, exist_ok=True)
    path = RESULTS / name
    path.write_text(json.dumps(value, ensure_ascii=False, indent=None, separators=(",", ":")).replace("},{", "},\n{") + "\n")
    print(path.name, path.stat().st_size, "bytes")
