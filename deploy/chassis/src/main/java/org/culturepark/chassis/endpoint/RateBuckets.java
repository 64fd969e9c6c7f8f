package org.culturepark.chassis.endpoint;

import io.github.bucket4j.distributed.jdbc.PrimaryKeyMapper;
import io.github.bucket4j.distributed.proxy.ProxyManager;
import io.github.bucket4j.postgresql.Bucket4jPostgreSQL;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.OptionalLong;
import javax.sql.DataSource;

/** The limits per minute, kept in the table {@code endpoint_rate}. */
@Singleton
class RateBuckets {
    /** A second's share may come at once. */
    private static final int SECONDS = 60;
    /** Of tokens a single call takes many. */
    private static final int QUARTERS = 4;

    private final ProxyManager<String> buckets;

    RateBuckets(DataSource dataSource) {
        this.buckets = Bucket4jPostgreSQL.selectForUpdateBasedBuilder(dataSource)
                .primaryKeyMapper(PrimaryKeyMapper.STRING)
                .table("endpoint_rate")
                .build();
    }

    Optional<Rate> requests(String endpoint, OptionalLong perMinute) {
        return rate(endpoint + " requests", perMinute, SECONDS);
    }

    Optional<Rate> tokens(String endpoint, OptionalLong perMinute) {
        return rate(endpoint + " tokens", perMinute, QUARTERS);
    }

    private Optional<Rate> rate(String key, OptionalLong perMinute, int parts) {
        return perMinute.stream()
                .mapToObj(amount -> new Rate(buckets, key, amount, parts))
                .findFirst();
    }
}
