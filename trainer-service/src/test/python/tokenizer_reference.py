"""Token ids of varied texts and of conversations, as transformers has them: tokenizer.json and conversations.json.

transformers leaves out the step that splits digits when it reads the tokenizer of a SmolLM2 GGUF file, unlike the model's
own tokenizer.json and llama.cpp (LLAMA_VOCAB_PRE_TYPE_SMOLLM); it is put back here. It matters for several spaces
before a number.
"""
from tokenizers import pre_tokenizers
from transformers import AutoTokenizer

import reference
import texts

tokenizer = AutoTokenizer.from_pretrained(reference.BASE_MODEL.parent, gguf_file=reference.BASE_MODEL.name)
tokenizer.backend_tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
    [pre_tokenizers.Digits(individual_digits=True), pre_tokenizers.ByteLevel(add_prefix_space=False, use_regex=True)]
)
strings = texts.strings()
reference.write("tokenizer.json", [{"text": text, "ids": tokenizer.encode(text)} for text in strings])
reference.write(
    "conversations.json",
    [
        {"messages": messages, "ids": tokenizer.apply_chat_template(messages)["input_ids"]}
        for messages in texts.conversations()
    ],
)
