package org.culturepark.chassis.paging;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page its number, from 0
 * @param size rows a page at most
 * @param total rows on all pages
 */
public record PageOf<T>(List<T> items, int page, int size, long total) {
    public <R> PageOf<R> map(Function<T, R> mapping) {
        return new PageOf<>(items.stream().map(mapping).toList(), page, size, total);
    }
}
