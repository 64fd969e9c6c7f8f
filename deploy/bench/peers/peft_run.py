"""LoRA on a file of conversations with transformers and PEFT on the CPU: batches padded, grouped by length.

python peft_run.py MODEL.gguf DATA.jsonl STEPS RANK BATCH. Prints lines of `measure value unit`; tokens are real ones, not padding.
"""
import json
import os
import resource
import sys
import time

os.environ["HF_HUB_OFFLINE"] = "1"
import torch
from peft import LoraConfig, get_peft_model
from transformers import AutoModelForCausalLM, AutoTokenizer

path, data, steps, rank, size = sys.argv[1], sys.argv[2], *(int(value) for value in sys.argv[3:])
folder, name = os.path.split(os.path.abspath(path))
torch.manual_seed(7)
begin = time.time()
model = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.float32)
print(f"peft_load {time.time() - begin:.1f} s")
tokenizer = AutoTokenizer.from_pretrained(folder, gguf_file=name)
TARGETS = ["q_proj", "k_proj", "v_proj", "o_proj", "gate_proj", "up_proj", "down_proj"]
model = get_peft_model(model, LoraConfig(r=rank, lora_alpha=2 * rank, lora_dropout=0.0, target_modules=TARGETS, task_type="CAUSAL_LM"))
optimizer = torch.optim.AdamW([p for p in model.parameters() if p.requires_grad], lr=1e-3, weight_decay=0.001)


def encode(line):
    messages = json.loads(line)["messages"]
    whole = tokenizer.apply_chat_template(messages, tokenize=False)
    prompt = tokenizer.apply_chat_template(messages[:-1], tokenize=False, add_generation_prompt=True)
    return tokenizer(whole, add_special_tokens=False).input_ids, len(tokenizer(prompt, add_special_tokens=False).input_ids)


examples = sorted((encode(line) for line in open(data)), key=lambda example: len(example[0]))
batches = [examples[at : at + size] for at in range(0, len(examples), size)]
order = torch.randperm(len(batches), generator=torch.Generator().manual_seed(7)).tolist()
tokens, seconds = 0, 0.0
for step in range(steps):
    batch = batches[order[step % len(order)]]
    longest = max(len(ids) for ids, _ in batch)
    ids = torch.zeros(len(batch), longest, dtype=torch.long)
    labels = torch.full_like(ids, -100)
    mask = torch.zeros_like(ids)
    for row, (tokens_of, answer) in enumerate(batch):
        ids[row, : len(tokens_of)] = torch.tensor(tokens_of)
        labels[row, answer : len(tokens_of)] = ids[row, answer : len(tokens_of)]
        mask[row, : len(tokens_of)] = 1
    begin = time.time()
    model(input_ids=ids, attention_mask=mask, labels=labels).loss.backward()
    torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
    optimizer.step()
    optimizer.zero_grad()
    if step >= 2:  # the first ones warm up
        seconds += time.time() - begin
        tokens += int(mask.sum())
print(f"peft_speed {tokens / seconds:.0f} tokens/s")
print(f"peft_peak_memory {resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:.0f} MB")
