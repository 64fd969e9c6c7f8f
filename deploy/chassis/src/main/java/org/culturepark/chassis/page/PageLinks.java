package org.culturepark.chassis.page;

import io.smallrye.config.ConfigMapping;
import java.util.Map;

@ConfigMapping(prefix = "culturepark.page")
interface PageLinks {
    /** Address of each service's page, as a browser reaches it, by the service's name. */
    Map<String, String> links();
}
