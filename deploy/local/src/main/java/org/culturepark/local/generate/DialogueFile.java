package org.culturepark.local.generate;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.culturepark.local.services.ServiceFailed;

/** The completed dialogues of a campaign in a file, as the generator's REST API shows them: one JSON object a line. */
final class DialogueFile {
    private DialogueFile() {}

    /** @return how many were written */
    static int write(RunningCampaign campaign, Path file) throws IOException, ServiceFailed, InterruptedException {
        int written = 0;
        try (Writer output = Files.newBufferedWriter(file)) {
            for (int page = 0; ; page++) {
                List<JsonNode> dialogues = campaign.dialogues(page);
                if (dialogues.isEmpty()) {
                    return written;
                }
                for (JsonNode dialogue : dialogues) {
                    output.append(dialogue.toString()).append('\n');
                    written++;
                }
            }
        }
    }
}
