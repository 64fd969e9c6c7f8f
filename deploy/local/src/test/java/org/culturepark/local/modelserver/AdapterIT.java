package org.culturepark.local.modelserver;

import static org.assertj.core.api.Assertions.assertThat;
import static org.culturepark.local.modelserver.RunningModelServer.BASE;
import static org.culturepark.local.modelserver.RunningModelServer.json;
import static org.culturepark.local.modelserver.RunningModelServer.text;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AdapterIT {
    private static final String CHAT = "'messages': [{'role': 'user', 'content': 'Who are you?'}],"
            + " 'temperature': 0, 'max_tokens': 30, 'model': ";

    private static RunningModelServer server;

    @TempDir
    private Path folder;

    @BeforeAll
    static void start() throws IOException {
        server = RunningModelServer.start();
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void shouldServeAdapterBesideBaseModel() throws IOException {
        HttpResponse<String> loaded = load("korean", anAdapter(1));

        JsonNode cards = json(server.get("/v1/models")).path("data");
        String untuned = ask(BASE);
        String tuned = ask("korean");

        assertThat(loaded.statusCode()).as(loaded.body()).isEqualTo(200);
        assertThat(cards).hasSize(2);
        assertThat(cards.get(1).path("id").asText()).isEqualTo("korean");
        assertThat(cards.get(1).path("parent").asText()).isEqualTo(BASE);
        assertThat(cards.get(1).path("root").asText()).isEqualTo(folder.toString());
        assertThat(tuned).isNotEqualTo(untuned);
        unload("korean");
    }

    @Test
    void shouldEndProcessOfUnloadedAdapter() throws IOException {
        load("german", anAdapter(2));
        ProcessHandle process = server.worker("german");

        HttpResponse<String> unloaded = unload("german");

        assertThat(unloaded.statusCode()).isEqualTo(200);
        assertThat(process.isAlive()).isFalse();
        assertThat(server.postChat(CHAT + "'german'").statusCode()).isEqualTo(404);
        assertThat(unload("german").statusCode()).isEqualTo(404);
    }

    @Test
    void shouldReplaceLoadedAdapterOnlyWhenTold() throws IOException {
        load("turkish", anAdapter(3));
        String before = ask("turkish");
        anAdapter(4);

        HttpResponse<String> refused = load("turkish", folder);
        HttpResponse<String> replaced = post("turkish", folder, true);

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("has already been loaded");
        assertThat(replaced.statusCode()).isEqualTo(200);
        assertThat(ask("turkish")).isNotEqualTo(before);
        unload("turkish");
    }

    @Test
    void shouldRefuseWhatIsNoAdapter() throws IOException {
        assertThat(load("none", folder.resolve("missing")).statusCode()).isEqualTo(404);
        assertThat(load(BASE, anAdapter(5)).statusCode()).isEqualTo(400);
        assertThat(server.post("/v1/load_lora_adapter", "{\"lora_name\": \"x\"}")
                        .statusCode())
                .isEqualTo(400);

        Files.writeString(folder.resolve(AdapterHandler.FILE), "no adapter");
        assertThat(load("broken", folder).statusCode()).isEqualTo(400);

        AdapterFile.write(folder.resolve(AdapterHandler.FILE), 544, 6);
        assertThat(load("unfitting", folder).statusCode()).isEqualTo(400);
        assertThat(server.get("/v1/models").body()).doesNotContain("none", "broken", "unfitting");
    }

    private Path anAdapter(int seed) throws IOException {
        AdapterFile.write(folder.resolve(AdapterHandler.FILE), 576, seed);
        return folder;
    }

    private static String ask(String model) throws IOException {
        return text(server.chat(CHAT + "'" + model + "'"));
    }

    private static HttpResponse<String> load(String name, Path path) throws IOException {
        return post(name, path, false);
    }

    private static HttpResponse<String> post(String name, Path path, boolean inPlace) throws IOException {
        return server.post(
                "/v1/load_lora_adapter",
                JsonNodeFactory.instance
                        .objectNode()
                        .put("lora_name", name)
                        .put("lora_path", path.toString())
                        .put("load_inplace", inPlace)
                        .toString());
    }

    private static HttpResponse<String> unload(String name) throws IOException {
        return server.post("/v1/unload_lora_adapter", "{\"lora_name\": \"" + name + "\"}");
    }
}
