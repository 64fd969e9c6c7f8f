"""LoRA training as PEFT does it: losses, gradients, updated adapters and their logits: lora-tiny.json, lora-base.json.

Weights, adapters and tokens come from reference.noise, so Java starts from the same numbers. B does not start at zero
here, so that A has a gradient from the first step on.
"""
import torch
from peft import LoraConfig, get_peft_model
from transformers import LlamaConfig, LlamaForCausalLM, get_cosine_schedule_with_warmup

import reference

TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
TINY = dict(hidden_size=32, intermediate_size=64, num_hidden_layers=2, num_attention_heads=4, num_key_value_heads=2,
            vocab_size=96, rms_norm_eps=1e-5, rope_parameters={"rope_type": "default", "rope_theta": 10000.0},
            max_position_embeddings=128, tie_word_embeddings=False)


def fill(parameter, name, factor, base=0.0):
    values = torch.from_numpy(reference.noise(name, parameter.numel())) * factor + base
    with torch.no_grad():
        parameter.copy_(values.reshape(parameter.shape))


def tiny_model():
    model = LlamaForCausalLM(LlamaConfig(**TINY))
    for name, parameter in model.named_parameters():
        norm = "norm" in name
        fill(parameter, name, 0.5, 1.0 if norm else 0.0)
    return model


def adapt(model, rank, alpha, targets):
    config = LoraConfig(r=rank, lora_alpha=alpha, lora_dropout=0.0, target_modules=targets, task_type="CAUSAL_LM")
    model = get_peft_model(model, config)
    for name, parameter in trainable(model):
        fill(parameter, name, 0.25)
    return model


def trainable(model):
    """PEFT's parameters by the names that its files have."""
    return [(n.replace(".default", ""), p) for n, p in model.named_parameters() if p.requires_grad]


def batch(name, lengths, vocabulary):
    """Sequences of these lengths, padded at the end; the second half of each is learnt."""
    longest = max(lengths)
    ids = torch.zeros(len(lengths), longest, dtype=torch.long)
    labels = torch.full((len(lengths), longest), -100)
    mask = torch.zeros(len(lengths), longest, dtype=torch.long)
    for i, length in enumerate(lengths):
        row = torch.tensor(reference.tokens(f"{name}/{i}", length, vocabulary))
        ids[i, :length] = row
        labels[i, length // 2 : length] = row[length // 2 :]
        mask[i, :length] = 1
    return dict(input_ids=ids, labels=labels, attention_mask=mask)


def figures(tensors, count):
    """Of each tensor its norm and so many values at even distances."""
    return {
        name: [float(f"{v:.7g}") for v in [t.norm().item(), *t.flatten()[:: t.numel() // count][:count].tolist()]]
        for name, t in tensors
    }


def run(model, batches, steps, learning_rate, warmup, count=6):
    optimizer = torch.optim.AdamW([p for _, p in trainable(model)], lr=learning_rate, weight_decay=0.001)
    schedule = get_cosine_schedule_with_warmup(optimizer, warmup, steps)
    losses, norms, first = [], [], None
    for step in range(steps):
        loss = model(**batches[step % len(batches)]).loss
        loss.backward()
        first = first or figures([(n, p.grad) for n, p in trainable(model)], count)
        norms.append(torch.nn.utils.clip_grad_norm_([p for _, p in trainable(model)], 0.3).item())
        optimizer.step()
        schedule.step()
        optimizer.zero_grad()
        losses.append(loss.item())
    return {"losses": losses, "norms": norms, "gradients": first, "trained": figures(trainable(model), count)}


def logits_after(model, ids):
    with torch.no_grad():
        return model(torch.tensor([ids])).logits[0, -1]


torch.manual_seed(0)
tiny = adapt(tiny_model(), 4, 8, TARGETS)
lengths = [[7, 12, 12, 5], [9, 9, 9], [16]]
result = run(tiny, [batch(f"tiny{i}", l, 96) for i, l in enumerate(lengths)], 50, 5e-3, 5)
result["logits"] = logits_after(tiny, reference.tokens("prompt", 20, 96)).tolist()
reference.write("lora-tiny.json", result)

partial = adapt(tiny_model(), 2, 3, ["k_proj", "up_proj", "o_proj"])
result = run(partial, [batch("partial", [11, 6], 96)], 5, 5e-3, 0)
reference.write("lora-partial.json", result)

base = adapt(reference.load_base(), 8, 16, TARGETS)
result = run(base, [batch(f"base{i}", [48, 33], 49152) for i in range(2)], 5, 2e-3, 1, count=1)
reference.write("lora-base.json", result)
