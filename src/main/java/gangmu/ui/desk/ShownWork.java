package gangmu.ui.desk;

import gangmu.text.Texts;
import gangmu.work.Job;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * What is shown of long work at a moment; quick work is not, so that nothing flashes.
 *
 * @param words what is being done
 * @param share how much of it is done, from 0 to 1, where the work says
 * @param remaining how much longer it will take, in words; empty as long as that is a guess
 * @param job the work itself
 */
record ShownWork(String words, OptionalDouble share, String remaining, Job job) {
    private static final Duration QUICK = Duration.ofMillis(500);
    private static final Duration WORTH_ESTIMATING = Duration.ofSeconds(2);
    private static final int ROUND_SECONDS = 5;
    private static final int MINUTE = 60;

    /** What is shown of these jobs: the first that was asked for. */
    static Optional<ShownWork> of(List<Job> jobs, Texts texts) {
        return jobs.stream()
                .findFirst()
                .filter(job -> job.waited().compareTo(QUICK) >= 0)
                .map(job -> new ShownWork(job.name(), job.share(), remaining(job, texts), job));
    }

    private static String remaining(Job job, Texts texts) {
        return job.remaining()
                .filter(rest -> job.waited().compareTo(WORTH_ESTIMATING) >= 0)
                .map(rest -> words(rest.toSeconds(), texts))
                .orElse("");
    }

    /** In round figures, since it is an estimate. */
    private static String words(long seconds, Texts texts) {
        return seconds < MINUTE
                ? texts.get("work.seconds", (seconds / ROUND_SECONDS + 1) * ROUND_SECONDS)
                : texts.get("work.minutes", (seconds + MINUTE - 1) / MINUTE);
    }
}
