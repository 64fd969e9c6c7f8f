package org.culturepark.evaluator.evaluation;

import java.util.UUID;
import org.culturepark.evaluator.benchmark.BenchmarkName;
import org.culturepark.evaluator.benchmark.Candidate;
import org.culturepark.evaluator.benchmark.Parameters;

/** An evaluation as the worker needs it, outside any transaction. */
record Assignment(
        UUID id, BenchmarkName benchmark, Candidate candidate, Parameters parameters, int asked, String scope) {}
