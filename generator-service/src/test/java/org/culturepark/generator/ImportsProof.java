package org.culturepark.generator;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Enumeration;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.awaitility.Awaitility;
import org.culturepark.testing.RealStack;
import org.junit.jupiter.api.Test;

/**
 * Files of a million rows are imported in the memory that small ones take. Memory is what lives on the heap after a
 * collection, looked at every half second while the file is sent and read; client and service are in one process, and
 * neither holds a file.
 */
@QuarkusTest
@QuarkusTestResource(RealStack.class)
@QuarkusTestResource(ChatEndpoint.class)
class ImportsProof {
    private static final int SMALL = 1_000;
    private static final int LARGE = 1_000_000;
    private static final int ROWS_A_BLOCK = 1_000;
    private static final int MOST_GROWTH_MIB = 24;

    private static final List<String> COUNTRIES = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).stream()
            .sorted()
            .toList();

    @TestHTTPResource("/v1/surveys/imports")
    URI address;

    @Test
    void shouldCountAMillionRespondentsInTheMemoryOfAThousand() throws Exception {
        String header = "D_INTERVIEW,B_COUNTRY_ALPHA,W_WEIGHT,"
                + IntStream.rangeClosed(27, 41).mapToObj(q -> "Q" + q).collect(Collectors.joining(","))
                + "," + IntStream.rangeClosed(300, 360).mapToObj(q -> "Q" + q).collect(Collectors.joining(","));
        String others = ",3".repeat(61);
        prove(
                "WVS",
                header,
                row -> row + "," + (row % 2 == 0 ? "KOR" : "DEU") + ",0.98" + ("," + (1 + row % 4)).repeat(15)
                        + others);
    }

    @Test
    void shouldTakeAMillionAnswersOfOnesOwnSurveyInTheMemoryOfAThousand() throws Exception {
        prove("CULTUREPARK", "question,text,code,label,country,count", row -> {
            int question = row / 100;
            int code = 1 + row % 4;
            return "T%d,%s,%d,%s,%s,%d"
                    .formatted(
                            question,
                            row % 100 == 0 ? "Question number " + question : "",
                            code,
                            row % 100 < 4 ? "answer " + code : "",
                            COUNTRIES.get(row % 100 / 4),
                            row % 1000);
        });
    }

    private void prove(String format, String header, IntFunction<String> row) throws Exception {
        measure(format, header, row, SMALL);
        double small = measure(format, header, row, SMALL);

        double large = measure(format, header, row, LARGE);

        assertThat(large).isLessThan(small + MOST_GROWTH_MIB);
    }

    /** Imports a file of so many rows and gives the most MiB that lived on the heap meanwhile. */
    private double measure(String format, String header, IntFunction<String> row, int rows) throws Exception {
        long start = System.nanoTime();
        Heap heap = new Heap();
        String id = send(format, new Lines(header, row, rows), heap);
        JsonPath done = Awaitility.await()
                .atMost(Duration.ofMinutes(10))
                .pollInterval(Duration.ofMillis(500))
                .until(
                        () -> {
                            heap.look();
                            return CampaignApi.path("/v1/surveys/imports/" + id);
                        },
                        there -> there.getString("finishedAt") != null);
        assertThat(done.getString("state")).as(done.prettify()).isEqualTo("COMPLETED");
        assertThat(done.getInt("rowsRead")).isEqualTo(rows);
        print(format, rows, "file", done.getLong("bytesTotal") / 1048576.0, "MiB");
        print(format, rows, "heap-after-collection", heap.most(), "MiB");
        print(format, rows, "time", (System.nanoTime() - start) / 1e9, "s");
        return heap.most();
    }

    private static void print(String format, int rows, String measure, double value, String unit) {
        System.out.printf(Locale.ROOT, "import-%s-%d-%s %.1f %s%n", format, rows, measure, value, unit);
    }

    private String send(String format, Lines lines, Heap heap) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(address + "?format=" + format + "&survey=survey-" + UUID.randomUUID()))
                .header("Content-Type", "text/csv")
                .POST(HttpRequest.BodyPublishers.ofInputStream(() -> lines.stream(heap)))
                .build();
        HttpResponse<String> response = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .build()
                .send(request, HttpResponse.BodyHandlers.ofString());
        assertThat(response.statusCode()).as(response.body()).isEqualTo(202);
        return JsonPath.from(response.body()).getString("id");
    }

    /** A file that is made while it is read. */
    private record Lines(String header, IntFunction<String> row, int rows) {
        InputStream stream(Heap heap) {
            Enumeration<InputStream> blocks = enumeration(IntStream.range(0, rows / ROWS_A_BLOCK)
                    .mapToObj(block -> {
                        heap.lookNowAndThen();
                        return bytes(IntStream.range(block * ROWS_A_BLOCK, (block + 1) * ROWS_A_BLOCK)
                                .mapToObj(row)
                                .collect(Collectors.joining("\n", "", "\n")));
                    })
                    .iterator());
            return new SequenceInputStream(bytes(header + "\n"), new SequenceInputStream(blocks));
        }

        private static <T> Enumeration<T> enumeration(Iterator<T> iterator) {
            return new Enumeration<>() {
                @Override
                public boolean hasMoreElements() {
                    return iterator.hasNext();
                }

                @Override
                public T nextElement() {
                    return iterator.next();
                }
            };
        }

        private static InputStream bytes(String text) {
            return new ByteArrayInputStream(text.getBytes(UTF_8));
        }
    }

    /** What lives on the heap. */
    private static final class Heap {
        private static final long PAUSE = Duration.ofMillis(500).toNanos();
        private long most;
        private long last;

        synchronized void look() {
            System.gc();
            most = Math.max(
                    most,
                    Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory());
            last = System.nanoTime();
        }

        synchronized void lookNowAndThen() {
            if (System.nanoTime() - last > PAUSE) {
                look();
            }
        }

        double most() {
            return most / 1048576.0;
        }
    }
}
