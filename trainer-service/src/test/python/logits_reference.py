"""Logits of the base model in 32 bits, as transformers computes them from the same GGUF file: logits.json.

Of each position: the logsumexp over the vocabulary, the likeliest token with its logit, and the logits of 48 tokens
spread over the vocabulary.
"""
import torch

import reference

PROMPTS = {
    "chat": [1, 9690, 198, 2683, 359, 253, 5356, 5646, 11173, 3365, 3511, 308, 34519, 28, 7018, 411, 407, 19712, 8182, 2,
             198, 1, 4093, 198, 6004, 2, 198, 1, 520, 9531, 198],
    "one": [1],
    "spread": reference.tokens("spread", 40, 49152),
    "long": reference.tokens("long", 200, 49152),
}
SPREAD = list(range(0, 49152, 1024))

model = reference.load_base().eval()
results = []
for name, ids in PROMPTS.items():
    with torch.no_grad():
        logits = model(torch.tensor([ids])).logits[0]
    positions = range(len(ids)) if len(ids) <= 40 else range(9, len(ids), 10)
    results.append(
        {
            "name": name,
            "ids": ids,
            "positions": [
                {
                    "position": p,
                    "logsumexp": logits[p].double().logsumexp(-1).item(),
                    "best": int(logits[p].argmax()),
                    "spread": [round(v, 6) for v in logits[p][SPREAD].tolist()],
                }
                for p in positions
            ],
        }
    )
reference.write("logits.json", results)
