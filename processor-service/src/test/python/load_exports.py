"""Loads exported data sets as their users do, and holds them to one another.

    pip install datasets==5.2.0 pyarrow==26.0.1
    python load_exports.py FOLDER

FOLDER has a folder for each format, with the file and its README.md. Prints one line a check and fails at the first that
does not hold.
"""

import json
import pathlib
import sys

import datasets
import pyarrow.parquet

ROLES = {"system", "user", "assistant"}


def load(folder):
    """By the metadata of the card alone, as `load_dataset` does with a folder of the hub."""
    return datasets.load_dataset(str(folder), split="train", cache_dir=str(folder / ".cache"))


def check_openai(folder):
    """OpenAI's published checks of a chat file: a line each, known roles, texts, an assistant's message."""
    lines = (folder / "train-openai.jsonl").read_bytes().decode("utf-8").splitlines()
    for line in lines:
        example = json.loads(line)
        assert list(example) == ["messages"], example
        for message in example["messages"]:
            assert set(message) == {"role", "content"} and message["role"] in ROLES, message
            assert isinstance(message["content"], str) and message["content"], message
        assert example["messages"][-1]["role"] == "assistant"
    print("openai", len(lines), "lines hold to the rules of the chat format")
    return [json.loads(line)["messages"] for line in lines]


def check_llama(folder, expected):
    texts = load(folder)["text"]
    for text, (system, user, assistant) in zip(texts, expected, strict=True):
        assert text == (f"<s>[INST] <<SYS>>\n{system['content']}\n<</SYS>>\n\n{user['content']} [/INST] "
                        f"{assistant['content']} </s>"), text
    print("llama", len(texts), "texts read by datasets", datasets.__version__)


def check_sharegpt(folder, expected):
    names = {"system": "system", "human": "user", "gpt": "assistant"}
    rows = load(folder)["conversations"]
    read = [[{"role": names[turn["from"]], "content": turn["value"]} for turn in row] for row in rows]
    assert read == expected
    print("sharegpt", len(rows), "conversations read by datasets", datasets.__version__)


def check_parquet(folder, expected):
    table = pyarrow.parquet.read_table(folder / "train-parquet.parquet")
    assert table.column("messages").to_pylist() == expected
    for row, messages in zip(table.to_pylist(), expected, strict=True):
        assert messages[-1]["content"].startswith(str(row["code"])), row
    assert load(folder)["messages"][:] == expected
    print("parquet", table.num_rows, "rows read by pyarrow", pyarrow.__version__, "columns", ",".join(table.column_names))


def main(folder):
    expected = check_openai(folder / "openai")
    assert load(folder / "openai")["messages"][:] == expected
    check_llama(folder / "llama", expected)
    check_sharegpt(folder / "sharegpt", expected)
    check_parquet(folder / "parquet", expected)


main(pathlib.Path(sys.argv[1]))
