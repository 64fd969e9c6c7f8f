package org.culturepark.trainer.finetune;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.culturepark.trainer.lora.ExampleCounts;
import org.culturepark.trainer.lora.HeldOutLoss;
import org.culturepark.trainer.lora.TrainingListener;
import org.culturepark.trainer.lora.TrainingStep;

/** A bar with loss, speed and time left on standard error, and what is worth a line on standard output. */
final class FinetuneProgress implements TrainingListener, AutoCloseable {
    private static final int WIDTH = 100;

    private final ProgressBar bar = new ProgressBarBuilder()
            .setTaskName("training")
            .setStyle(ProgressBarStyle.ASCII)
            .setMaxRenderedLength(WIDTH)
            .setUpdateIntervalMillis(500)
            .setInitialMax(0)
            .build();
    private volatile boolean stopping;

    /** After the step at hand, with a checkpoint. */
    void stop() {
        stopping = true;
    }

    @Override
    public void onExamples(ExampleCounts counts) {
        say("%d examples to learn from, %d held out, %d cut, %d left out"
                .formatted(counts.learned(), counts.heldOut(), counts.cut(), counts.leftOut()));
    }

    @Override
    public void onLoaded(Duration duration) {
        say(String.format(Locale.ROOT, "base model loaded in %.1f s", duration.toMillis() / 1e3));
    }

    @Override
    public void onResumed(List<TrainingStep> steps, List<HeldOutLoss> heldOut) {
        say("going on after step " + steps.size());
    }

    @Override
    public void onStep(TrainingStep step) {
        bar.maxHint(step.steps());
        bar.stepTo(step.step());
        bar.setExtraMessage(
                String.format(Locale.ROOT, "loss %.3f, %.0f tokens/s", step.loss(), step.tokensPerSecond()));
    }

    @Override
    public void onHeldOut(HeldOutLoss loss) {
        say(line(loss));
    }

    @Override
    public void onCheckpointFailed(String reason) {
        say(reason);
    }

    @Override
    public boolean isCancelled() {
        return stopping;
    }

    @Override
    public void close() {
        bar.close();
    }

    static String line(HeldOutLoss loss) {
        return String.format(
                Locale.ROOT,
                "held out after step %d: loss %.4f, perplexity %.2f",
                loss.step(),
                loss.loss(),
                Math.exp(loss.loss()));
    }

    @SuppressWarnings("SystemOut")
    private static void say(String line) {
        System.out.println(line);
    }
}
