package org.culturepark.evaluator.benchmark;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The benchmarks that this service knows. */
@ApplicationScoped
public class Benchmarks {
    private final List<Benchmark> all;

    Benchmarks(@All List<Benchmark> all) {
        this.all = all;
    }

    public Benchmark get(BenchmarkName name) {
        return find(name)
                .<Benchmark>map(Repeated::new)
                .orElseThrow(() -> new NoSuchElementException("no benchmark " + name));
    }

    /** The benchmark, if it exists and has something to ask about the culture. */
    public Optional<Benchmark> find(BenchmarkName name, String culture) {
        return find(name).filter(benchmark -> benchmark.covers(culture)).map(Repeated::new);
    }

    /** Those of the names that have something to ask about the culture. */
    public Set<BenchmarkName> covering(Set<BenchmarkName> names, String culture) {
        return names.stream().filter(name -> find(name, culture).isPresent()).collect(Collectors.toSet());
    }

    private Optional<Benchmark> find(BenchmarkName name) {
        return all.stream().filter(benchmark -> benchmark.name() == name).findFirst();
    }
}
