package org.culturepark.generator.dialogue;

import java.util.Optional;
import org.culturepark.generator.attitude.Attitude;

/**
 * A speaker as the prompts see one.
 *
 * @param culture id of the culture that the speaker speaks for
 * @param countryName the country as it reads after "from"
 * @param people the people's name, in the plural
 * @param attitude the answer that binds the speaker; none where the country was not asked
 */
record Speaker(
        Role role, String name, String culture, String countryName, String people, Optional<Attitude> attitude) {}
