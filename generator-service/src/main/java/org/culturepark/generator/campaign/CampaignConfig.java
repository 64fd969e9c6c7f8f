package org.culturepark.generator.campaign;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;
import org.culturepark.generator.attitude.AttitudeChoice;

/** What a campaign gets that does not ask for anything else. */
@ConfigMapping(prefix = "culturepark.campaign")
interface CampaignConfig {
    /** Id of the survey. */
    @WithDefault("wvs7")
    String survey();

    /** Rounds of a dialogue: the opening and the six prompts of the guide. */
    @WithDefault("7")
    int rounds();

    /** Sampling temperature. */
    @WithDefault("0.7")
    double temperature();

    /** Most tokens a turn. */
    @WithDefault("168")
    int maxTokens();

    /** How samples are dealt to the answers of the survey. */
    @WithDefault("PROPORTIONAL")
    AttitudeChoice attitude();

    /** Culture that delegates talk with in cross-cultural campaigns. */
    @WithDefault("English")
    String partnerCulture();

    /** Version of the prompts. */
    @WithDefault("guide-v2")
    String prompts();

    /** Failed dialogues that are replaced per culture, as a share of the samples. */
    @WithDefault("0.1")
    double replacementShare();

    /** Failed dialogues that are replaced per culture at least. */
    @WithDefault("3")
    int leastReplacements();

    /** Pause between two looks of somebody who follows a campaign. */
    @WithDefault("1S")
    Duration progressEvery();
}
