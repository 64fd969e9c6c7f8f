"""One call a row with Bespoke Curator: curator.py ENDPOINT CALLS SLOTS. Prints the seconds it took and those of CPU."""
import importlib.util
import os
import resource
import sys
import tempfile
import time

endpoint, calls, slots = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
os.environ.update(OPENAI_API_KEY="none", TELEMETRY_ENABLED="false", CURATOR_VIEWER="0", HF_HUB_OFFLINE="1",
                  CURATOR_CACHE_DIR=tempfile.mkdtemp())
# The encoding that it would fetch otherwise comes with litellm.
litellm = os.path.dirname(importlib.util.find_spec("litellm").origin)
os.environ["TIKTOKEN_CACHE_DIR"] = os.path.join(litellm, "litellm_core_utils", "tokenizers")
from bespokelabs import curator


class Talk(curator.LLM):
    def prompt(self, row):
        return f"What matters to you in life? ({row['number']})"

    def parse(self, row, answer):
        return {"number": row["number"], "answer": answer}


talk = Talk(model_name="fixed", backend="openai", backend_params={
    "base_url": endpoint, "max_concurrent_requests": slots,
    "max_requests_per_minute": 10**6, "max_tokens_per_minute": 10**8})
before = resource.getrusage(resource.RUSAGE_SELF)
began = time.time()
talk([{"number": number} for number in range(calls)])
after = resource.getrusage(resource.RUSAGE_SELF)
print(time.time() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
