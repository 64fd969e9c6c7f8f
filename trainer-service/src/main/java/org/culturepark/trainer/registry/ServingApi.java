package org.culturepark.trainer.registry;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.List;

/** The calls of an OpenAI-compatible server that concern models; loading is vLLM's addition. */
interface ServingApi {

    @GET
    @Path("models")
    ModelList models(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization);

    @POST
    @Path("load_lora_adapter")
    Response loadLoraAdapter(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, LoraAdapter adapter);

    @POST
    @Path("unload_lora_adapter")
    Response unloadLoraAdapter(@HeaderParam(HttpHeaders.AUTHORIZATION) String authorization, LoadedAdapter adapter);

    record LoadedAdapter(@JsonProperty("lora_name") String name) {}

    /** @param path a PEFT folder, as the server sees it */
    record LoraAdapter(
            @JsonProperty("lora_name") String name,
            @JsonProperty("lora_path") String path) {}

    @JsonIgnoreProperties(ignoreUnknown = true)
    record ModelList(List<Model> data) {
        public ModelList {
            data = data == null ? List.of() : data;
        }
    }

    @JsonIgnoreProperties(ignoreUnknown = true)
    record Model(String id) {}
}
