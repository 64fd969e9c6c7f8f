package org.culturepark.processor.statistics;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.culturepark.processor.dataset.DataSet;
import org.culturepark.processor.embedding.Embeddings;
import org.culturepark.processor.embedding.Payer;
import org.culturepark.processor.statistics.Opinions.Voiced;

/** Measures data sets. Vectors come out of the store where the text was met before. */
@ApplicationScoped
class StatisticsService {
    private final CampaignDataSets dataSets;
    private final Opinions opinions;
    private final Embeddings embeddings;
    private final Topics topics;
    private final Comparisons comparisons;
    private final Transcripts transcripts;
    private final SecondVerdicts secondVerdicts;

    StatisticsService(
            CampaignDataSets dataSets,
            Opinions opinions,
            Embeddings embeddings,
            Topics topics,
            Comparisons comparisons,
            Transcripts transcripts,
            SecondVerdicts secondVerdicts) {
        this.dataSets = dataSets;
        this.opinions = opinions;
        this.embeddings = embeddings;
        this.topics = topics;
        this.comparisons = comparisons;
        this.transcripts = transcripts;
        this.secondVerdicts = secondVerdicts;
    }

    DataSetStatistics of(UUID dataSetId) {
        DataSet dataSet = dataSets.get(dataSetId);
        List<Voiced> kept = opinions.kept(dataSetId, Opinions.MOST);
        List<String> texts = kept.stream().map(Voiced::text).toList();
        Payer payer = dataSet.payer();
        List<float[]> vectors = vectors(payer, texts);
        Map<String, List<float[]>> byQuestion = comparisons.byQuestion(payer, kept);
        List<CultureDistance> others = comparisons.distances(byQuestion, dataSets.others(dataSet));
        return new DataSetStatistics(
                kept.size(),
                TopicShare.of(topics.of(payer, vectors)),
                Diversity.of(texts, vectors, vectors(payer, opinions.seeds(dataSetId))),
                transcripts.of(dataSetId),
                secondVerdicts.agreement(dataSet),
                others,
                Stereotype.of(Comparisons.spreads(byQuestion).values(), others));
    }

    private List<float[]> vectors(Payer payer, List<String> texts) {
        Map<String, float[]> byText = embeddings.of(payer, texts);
        return texts.stream().map(byText::get).toList();
    }
}
