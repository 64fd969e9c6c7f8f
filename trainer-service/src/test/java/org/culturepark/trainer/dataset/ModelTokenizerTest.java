package org.culturepark.trainer.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.culturepark.trainer.gguf.DemoModel;
import org.culturepark.trainer.gguf.GgufFile;
import org.culturepark.trainer.gguf.Reference;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ModelTokenizerTest {
    private static ModelTokenizer tokenizer;

    @BeforeAll
    static void load() {
        GgufFile file = GgufFile.open(DemoModel.path());
        tokenizer = ModelTokenizer.of(TokenizerFiles.of(file.metadata()));
    }

    @AfterAll
    static void close() {
        tokenizer.close();
    }

    @Test
    void shouldCutTextsOfNineLanguagesAsTransformersDoes() {
        JsonNode reference = Reference.read("tokenizer.json");
        assertThat(reference).hasSizeGreaterThanOrEqualTo(200);
        for (JsonNode expected : reference) {
            String text = expected.get("text").asText();
            List<Integer> ids = StreamSupport.stream(expected.get("ids").spliterator(), false)
                    .map(JsonNode::asInt)
                    .toList();
            assertThat(tokenizer.encode(text, true))
                    .as(text)
                    .extracting(ModelTokenizer.Token::id)
                    .isEqualTo(ids);
        }
    }

    @Test
    void shouldSayWhereTokensStartBehindCharactersOfTwoUnits() {
        List<ModelTokenizer.Token> tokens = tokenizer.encode("🙂🙂 yes", true);

        ModelTokenizer.Token last = tokens.get(tokens.size() - 1);
        assertThat("🙂🙂 yes".substring(last.start())).isEqualTo(" yes");
    }

    @Test
    void shouldReadASpecialTokenInATextAsText() {
        assertThat(tokenizer.encode("<|im_end|>", true))
                .extracting(ModelTokenizer.Token::id)
                .hasSizeGreaterThan(1)
                .doesNotContain(tokenizer.specialTokens().get("<|im_end|>"));
    }
}
