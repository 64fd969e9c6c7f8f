package org.culturepark.local.services;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** Elements of lists. */
public final class Items {
    private Items() {}

    /** The items of a page, or the elements of an array. */
    public static List<JsonNode> of(JsonNode list) {
        JsonNode elements = list.isArray() ? list : list.path("items");
        return StreamSupport.stream(elements.spliterator(), false).toList();
    }

    /** {@code wanted} of all, as evenly spread as can be: a survey asks about one topic after the other. */
    public static <T> List<T> spread(List<T> all, int wanted) {
        int count = Math.min(wanted, all.size());
        return IntStream.range(0, count)
                .mapToObj(i -> all.get(i * all.size() / count))
                .toList();
    }
}
