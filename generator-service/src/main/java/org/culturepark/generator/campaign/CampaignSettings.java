package org.culturepark.generator.campaign;

import java.util.List;
import org.culturepark.generator.attitude.AttitudeChoice;

/**
 * What a campaign was asked to do, with every default filled in: enough to make it again.
 *
 * @param samples completed dialogues wanted per culture
 * @param questions those asked for; empty means all of the survey
 * @param holdOut questions of which no dialogue is made
 * @param rounds 1 to 7, two turns each
 * @param maxTokens most tokens a turn
 * @param seed the campaign's random seed
 */
public record CampaignSettings(
        String name,
        List<String> cultures,
        ConversationMode mode,
        ConversationStyle style,
        String survey,
        int samples,
        List<String> questions,
        List<String> holdOut,
        AttitudeChoice attitude,
        int rounds,
        String model,
        double temperature,
        int maxTokens,
        long seed) {}
