"""Tokenizers of other kinds than the demo's, trained here on our own texts and kept small, and what transformers makes of
texts and conversations with them: the folder tokenizers.

  llama3  byte-level pairs behind Llama 3's expression, as tokenizer.json
  llama2  SentencePiece's pairs with bytes for what is unknown, as tokenizer.json and as a GGUF file
  mistral as llama2, with the low line at the very start only
"""
import json
import shutil

import gguf
from tokenizers import AddedToken, Regex, Tokenizer, decoders, models, normalizers, pre_tokenizers, trainers
from transformers import PreTrainedTokenizerFast

import reference
import texts

FOLDER = reference.RESULTS / "tokenizers"
LLAMA3 = (r"(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+")
HEADERS = ("{{ bos_token }}{% for m in messages %}<|start_header_id|>{{ m['role'] }}<|end_header_id|>\n\n{{ m['content'] | trim }}"
           "<|eot_id|>{% endfor %}{% if add_generation_prompt %}<|start_header_id|>assistant<|end_header_id|>\n\n{% endif %}")
INST = ("{{ bos_token }}{% for m in messages %}{% if m['role'] == 'user' %}[INST] {{ m['content'] }} [/INST]"
        "{% elif m['role'] == 'assistant' %} {{ m['content'] }}{{ eos_token }}{% endif %}{% endfor %}")
LINE = "\u2581"
BYTES = [f"<0x{byte:02X}>" for byte in range(256)]


def llama3():
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [pre_tokenizers.Split(Regex(LLAMA3), "isolated"), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=False)])
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(vocab_size=700, initial_alphabet=pre_tokenizers.ByteLevel.alphabet(), show_progress=False)
    tokenizer.train_from_iterator(texts.strings(), trainer)
    tokenizer.add_special_tokens(
        [AddedToken(t, special=True, normalized=False)
         for t in ["<|begin_of_text|>", "<|start_header_id|>", "<|end_header_id|>", "<|eot_id|>"]])
    return PreTrainedTokenizerFast(tokenizer_object=tokenizer, bos_token="<|begin_of_text|>", eos_token="<|eot_id|>", chat_template=HEADERS)


def sentence_piece(first_only):
    learner = Tokenizer(models.BPE())
    learner.pre_tokenizer = pre_tokenizers.Metaspace(replacement=LINE, prepend_scheme="always")
    learner.train_from_iterator(texts.strings()[:200], trainers.BpeTrainer(vocab_size=500, show_progress=False))
    learnt = json.loads(learner.to_str())["model"]
    pieces = ["<unk>", "<s>", "</s>", *BYTES]
    merges = [tuple(merge) for merge in learnt["merges"]]
    pieces += list(dict.fromkeys(left + right for left, right in merges))
    pieces += [piece for piece in learnt["vocab"] if piece not in pieces]
    vocabulary = {piece: number for number, piece in enumerate(pieces)}
    tokenizer = Tokenizer(models.BPE(vocabulary, merges, unk_token="<unk>", fuse_unk=True, byte_fallback=True))
    if first_only:
        tokenizer.pre_tokenizer = pre_tokenizers.Metaspace(replacement=LINE, prepend_scheme="first", split=False)
    else:
        tokenizer.normalizer = normalizers.Sequence([normalizers.Prepend(LINE), normalizers.Replace(" ", LINE)])
    tokenizer.decoder = decoders.Sequence([decoders.Replace(LINE, " "), decoders.ByteFallback(), decoders.Fuse()])
    tokenizer.add_special_tokens([AddedToken(t, special=True, normalized=False) for t in ["<unk>", "<s>", "</s>"]])
    return PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token="<s>", eos_token="</s>", unk_token="<unk>", chat_template=INST), pieces


def write_gguf(path, pieces):
    """Scores as SentencePiece's trainer of pairs gives them: the earlier a piece was merged, the higher."""
    writer = gguf.GGUFWriter(path, "llama")
    writer.add_tokenizer_model("llama")
    writer.add_token_list(pieces)
    writer.add_token_scores([0.0 if number < 259 else float(258 - number) for number in range(len(pieces))])
    kinds = {"<unk>": gguf.TokenType.UNKNOWN, "<s>": gguf.TokenType.CONTROL, "</s>": gguf.TokenType.CONTROL}
    writer.add_token_types([kinds.get(p, gguf.TokenType.BYTE if p in BYTES else gguf.TokenType.NORMAL) for p in pieces])
    writer.add_bos_token_id(1)
    writer.add_eos_token_id(2)
    writer.add_chat_template(INST)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()


def chat(tokenizer, messages):
    text = tokenizer.apply_chat_template(messages, tokenize=False)
    return tokenizer(text, add_special_tokens=False).input_ids


shutil.rmtree(FOLDER, ignore_errors=True)
FOLDER.mkdir(parents=True)
llama2, pieces = sentence_piece(first_only=False)
mistral, _ = sentence_piece(first_only=True)
write_gguf(FOLDER / "llama2.gguf", pieces)
talks = [[m for m in messages if m["role"] != "system"] for messages in texts.conversations()]
values = {}
for name, tokenizer in {"llama3": llama3(), "llama2": llama2, "mistral": mistral}.items():
    tokenizer.save_pretrained(FOLDER / name)
    values[name] = {
        "texts": [tokenizer(text, add_special_tokens=False).input_ids for text in texts.strings()],
        "conversations": [chat(tokenizer, talk) for talk in talks],
    }
reference.write("tokenizers/ids.json", {"texts": texts.strings(), "conversations": talks, "ids": values})
