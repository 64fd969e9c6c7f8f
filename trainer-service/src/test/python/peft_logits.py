"""What PEFT and transformers make of files that Java wrote: the logits after a prompt.

python peft_logits.py BASE.gguf ADAPTER_FOLDER MERGED_FOLDER OUT.json ID... Needs: pip install torch transformers peft gguf
"""
import json
import os
import sys

os.environ["HF_HUB_OFFLINE"] = "1"
import torch
from peft import PeftModel
from transformers import AutoModelForCausalLM, AutoTokenizer

base, adapter, merged, out, *ids = sys.argv[1:]
folder, name = os.path.split(os.path.abspath(base))
ids = torch.tensor([[int(number) for number in ids]])


def last_logits(model):
    with torch.no_grad():
        return model.eval()(ids).logits[0, -1].float().tolist()


plain = AutoModelForCausalLM.from_pretrained(folder, gguf_file=name, dtype=torch.float32)
tuned = last_logits(PeftModel.from_pretrained(plain, adapter))
whole = last_logits(AutoModelForCausalLM.from_pretrained(merged, dtype=torch.float32))
text = AutoTokenizer.from_pretrained(merged).apply_chat_template([{"role": "user", "content": "Tea?"}], tokenize=False)
with open(out, "w") as file:
    json.dump({"peft": tuned, "merged": whole, "template": text}, file)
