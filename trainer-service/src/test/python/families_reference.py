"""Tiny random models of the families that are supported, as transformers and the gguf package write them, and their logits
in 32 bits: the folder families."""
import shutil

import gguf
import torch
from transformers import (AutoModelForCausalLM, LlamaConfig, LlamaForCausalLM, MistralConfig, MistralForCausalLM,
                          Qwen2Config, Qwen2ForCausalLM)

import reference

FOLDER = reference.RESULTS / "families"
VOCABULARY = 64
SIZES = dict(hidden_size=16, intermediate_size=32, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
             vocab_size=VOCABULARY, max_position_embeddings=256, initializer_range=0.5)
LLAMA3 = {"rope_type": "llama3", "rope_theta": 5000.0, "factor": 4.0, "low_freq_factor": 1.0, "high_freq_factor": 4.0,
          "original_max_position_embeddings": 16}
LINEAR = {"rope_type": "linear", "rope_theta": 10000.0, "factor": 2.0}
MODELS = {
    "llama2-f32": LlamaForCausalLM(LlamaConfig(**SIZES, rms_norm_eps=1e-5, tie_word_embeddings=False)),
    "llama3-bf16-tied": LlamaForCausalLM(LlamaConfig(**SIZES, rope_parameters=LLAMA3, tie_word_embeddings=True)),
    "llama-linear-wide-heads": LlamaForCausalLM(LlamaConfig(**SIZES, rope_parameters=LINEAR, head_dim=8)),
    "llama-biased": LlamaForCausalLM(LlamaConfig(**SIZES, attention_bias=True, mlp_bias=True)),
    "mistral-f16-two-files": MistralForCausalLM(MistralConfig(**SIZES, sliding_window=None)),
    "qwen2-f32-tied": Qwen2ForCausalLM(Qwen2Config(**SIZES, tie_word_embeddings=True)),
}
TYPES = {"f32": torch.float32, "bf16": torch.bfloat16, "f16": torch.float16}
IDS = reference.tokens("families", 48, VOCABULARY)


def randomise(model):
    for name, parameter in model.named_parameters():
        base = 1.0 if "norm" in name else 0.0
        values = torch.from_numpy(reference.noise(name, parameter.numel())) * 0.8 + base
        with torch.no_grad():
            parameter.copy_(values.reshape(parameter.shape))


def logits_of(model):
    with torch.no_grad():
        return [[round(v, 5) for v in row] for row in model.float().eval()(torch.tensor([IDS])).logits[0, ::8].tolist()]


def write_gguf(path, architecture, model, kind, permuted, rope_divisors=None):
    config = model.config
    writer = gguf.GGUFWriter(path, architecture)
    writer.add_block_count(config.num_hidden_layers)
    writer.add_embedding_length(config.hidden_size)
    writer.add_feed_forward_length(config.intermediate_size)
    writer.add_head_count(config.num_attention_heads)
    writer.add_head_count_kv(config.num_key_value_heads)
    writer.add_context_length(config.max_position_embeddings)
    writer.add_layer_norm_rms_eps(config.rms_norm_eps)
    writer.add_rope_freq_base(config.rope_parameters["rope_theta"])
    names = gguf.get_tensor_name_map(gguf.MODEL_ARCH[architecture.upper()], config.num_hidden_layers)
    for name, tensor in model.state_dict().items():
        if name == "lm_head.weight" and config.tie_word_embeddings:
            continue
        data = tensor.float()
        if permuted and ("q_proj" in name or "k_proj" in name):
            heads = config.num_attention_heads if "q_proj" in name else config.num_key_value_heads
            data = data.reshape(heads, 2, data.shape[0] // heads // 2, -1).swapaxes(1, 2).reshape(data.shape)
        data = data.numpy()
        stored = names.get_name(name, try_suffixes=(".weight", ".bias"))
        if data.ndim == 1:
            writer.add_tensor(stored, data)
        else:
            writer.add_tensor(stored, gguf.quants.quantize(data, kind), raw_dtype=kind)
    if rope_divisors is not None:
        writer.add_tensor("rope_freqs.weight", rope_divisors.numpy())
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


shutil.rmtree(FOLDER, ignore_errors=True)
logits = {}
for name, model in list(MODELS.items()):
    randomise(model)
    kind = next((t for n, t in TYPES.items() if n in name.split("-")), torch.float32)
    model.to(kind).save_pretrained(FOLDER / name, max_shard_size="8KB" if "two-files" in name else "1GB")
    (FOLDER / name / "generation_config.json").unlink(missing_ok=True)
    # Read back, for the conversion has rounded the rotary frequencies too
    MODELS[name] = AutoModelForCausalLM.from_pretrained(FOLDER / name, dtype=torch.float32)
    logits[name] = logits_of(MODELS[name])

# As llama.cpp's converter writes them; Qwen2 is read back by transformers, which cannot read Llama 3's rotary scaling.
F16, BF16 = gguf.GGMLQuantizationType.F16, gguf.GGMLQuantizationType.BF16
qwen = MODELS["qwen2-f32-tied"]
write_gguf(FOLDER / "qwen2-f16.gguf", "qwen2", qwen, F16, permuted=False)
for parameter in qwen.parameters():
    if parameter.ndim > 1:
        parameter.data = parameter.data.half().float()
logits["qwen2-f16.gguf"] = logits_of(qwen)
llama = MODELS["llama3-bf16-tied"]
plain = 1.0 / LLAMA3["rope_theta"] ** (torch.arange(0, 4, 2).float() / 4)
write_gguf(FOLDER / "llama3-bf16.gguf", "llama", llama, BF16, True, plain / llama.model.rotary_emb.inv_freq.float())
logits["llama3-bf16.gguf"] = logits["llama3-bf16-tied"]
reference.write("families/logits.json", {"ids": IDS, "logits": logits})
