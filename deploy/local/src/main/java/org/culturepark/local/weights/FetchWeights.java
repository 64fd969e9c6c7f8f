package org.culturepark.local.weights;

/** Makes sure that the model's weights are on this machine, and prints where: a path on standard output. */
public final class FetchWeights {
    private FetchWeights() {}

    /** Exits with 1 and one line on standard error if they cannot be had. */
    public static void main(String... arguments) {
        try {
            System.out.println(ModelWeights.from(System.getenv()).locate());
        } catch (WeightsUnavailable e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }
}
