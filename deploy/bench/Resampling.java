import java.util.Random;
import org.culturepark.evaluator.statistics.Bootstrap;
import org.culturepark.evaluator.statistics.Measure;
import org.culturepark.evaluator.statistics.PairedDifference;
import org.culturepark.evaluator.statistics.Tallies;

/**
 * How long two models' comparison takes: java -cp CLASSES Resampling.java RESAMPLES ROWS. Prints milliseconds, the fastest of
 * five: differences by bootstrap and by randomisation, each with so many resamples of macro-F1 over four labels.
 */
public final class Resampling {
    private static final int LABELS = 4;

    private Resampling() {}

    public static void main(String... arguments) {
        int resamples = Integer.parseInt(arguments[0]);
        int rows = Integer.parseInt(arguments[1]);
        Random random = new Random(1);
        Tallies one = judged(rows, 0.7, random);
        Tallies other = judged(rows, 0.65, random);
        long fastest = Long.MAX_VALUE;
        for (int turn = 0; turn < 5; turn++) {
            long began = System.nanoTime();
            PairedDifference.of(macroF1(), one, other, new Bootstrap(resamples, turn));
            fastest = Math.min(fastest, System.nanoTime() - began);
        }
        System.out.println(fastest / 1_000_000);
    }

    private static Tallies judged(int rows, double skill, Random random) {
        Tallies tallies = Tallies.none();
        for (int row = 0; row < rows; row++) {
            int gold = random.nextInt(LABELS);
            int given = random.nextDouble() < skill ? gold : random.nextInt(LABELS + 1);
            tallies.add("r" + row, gold * (LABELS + 1) + given, 1);
        }
        return tallies;
    }

    private static Measure macroF1() {
        return new Measure(LABELS * (LABELS + 1), cells -> {
            double sum = 0;
            for (int label = 0; label < LABELS; label++) {
                double counted = 0;
                for (int at = 0; at <= LABELS; at++) {
                    counted += cells[label * (LABELS + 1) + at];
                    counted += at < LABELS ? cells[at * (LABELS + 1) + label] : 0;
                }
                sum += 2 * cells[label * (LABELS + 1) + label] / counted / LABELS;
            }
            return sum;
        });
    }
}
