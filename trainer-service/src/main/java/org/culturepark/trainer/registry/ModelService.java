package org.culturepark.trainer.registry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.culturepark.chassis.paging.PageOf;
import org.culturepark.chassis.paging.Paging;
import org.culturepark.chassis.problem.Problems;
import org.jboss.logging.Logger;

/** What REST asks about models. */
@ApplicationScoped
class ModelService {
    private static final Logger LOG = Logger.getLogger(ModelService.class);

    private final TrainedModelRepository models;
    private final ModelsFolder folders;

    ModelService(TrainedModelRepository models, ModelsFolder folders) {
        this.models = models;
        this.folders = folders;
    }

    @Transactional
    PageOf<ModelResponse> list(Optional<String> culture, Paging paging) {
        return paging.of(models.search(culture)).map(ModelResponse::from);
    }

    @Transactional
    ModelResponse get(String name) {
        return ModelResponse.from(find(name));
    }

    @Transactional
    AdapterArchive archive(String name) {
        Path folder = folders.folderOf(find(name).name());
        try {
            return AdapterArchive.of(folder);
        } catch (IOException e) {
            LOG.warnf(e, "Adapter cannot be read: folder=%s", folder);
            throw Problems.conflict("adapter-gone", "the files of model " + name + " are not in the models folder");
        }
    }

    @Transactional
    String card(String name) {
        Path file = folders.folderOf(find(name).name()).resolve("README.md");
        try {
            return Files.readString(file);
        } catch (IOException e) {
            LOG.warnf(e, "Card cannot be read: file=%s", file);
            throw Problems.conflict("card-gone", "the card of model " + name + " is not in the models folder");
        }
    }

    private TrainedModel find(String name) {
        return models.findByName(name).orElseThrow(() -> Problems.notFound("model", name));
    }
}
