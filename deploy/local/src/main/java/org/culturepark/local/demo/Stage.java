package org.culturepark.local.demo;

import org.culturepark.local.progress.Progress;
import org.culturepark.local.services.ServiceFailed;

/** One stage of the loop, looked at from outside. */
interface Stage {
    /** What a person calls it. */
    String name();

    /**
     * How far it is now.
     *
     * @throws ServiceFailed if it cannot come to a good end any more
     */
    Progress look() throws ServiceFailed, InterruptedException;
}
