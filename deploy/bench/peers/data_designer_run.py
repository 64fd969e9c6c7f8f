"""One call a record with NVIDIA NeMo Data Designer: data_designer_run.py ENDPOINT CALLS SLOTS. Prints the seconds it took
and those of CPU."""
import os
import resource
import sys
import tempfile
import time

endpoint, calls, slots = sys.argv[1], int(sys.argv[2]), int(sys.argv[3])
os.environ["NEMO_TELEMETRY_ENABLED"] = "false"
import data_designer.config as design
from data_designer.interface import DataDesigner

parameters = design.ChatCompletionInferenceParams(max_parallel_requests=slots, temperature=0.7, max_tokens=168)
model = design.ModelConfig(alias="talker", model="fixed", provider="bench", skip_health_check=True,
                           inference_parameters=parameters)
plan = design.DataDesignerConfigBuilder(model_configs=[model])
plan.add_column(design.SamplerColumnConfig(name="number", sampler_type=design.SamplerType.UUID,
                                           params=design.UUIDSamplerParams()))
plan.add_column(design.LLMTextColumnConfig(name="answer", model_alias="talker",
                                           prompt="What matters to you in life? ({{ number }})"))
provider = design.ModelProvider(name="bench", endpoint=endpoint, api_key="none")
designer = DataDesigner(artifact_path=tempfile.mkdtemp(), model_providers=[provider])
before = resource.getrusage(resource.RUSAGE_SELF)
began = time.time()
designer.create(plan, num_records=calls)
after = resource.getrusage(resource.RUSAGE_SELF)
print(time.time() - began, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime)
