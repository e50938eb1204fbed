package org.tadmor.generator;

import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.context.annotation.Import;
import org.tadmor.backup.ContentReplacement;
import org.tadmor.command.Command;
import org.tadmor.command.CommandFailure;

/** Fills an empty database with a world to try the program with. */
@Import(ContentReplacement.class)
class GenerateCommand implements Command {

    private static final int USUAL_SIZE = 1_000_000;
    private static final int LARGEST_SIZE = 50_000_000;
    private static final long USUAL_SEED = 1;
    private static final String SEED = "seed";
    private static final String REPLACE = "replace";

    private final ContentReplacement content;

    GenerateCommand(ContentReplacement content) {
        this.content = content;
    }

    @Override
    public String name() {
        return "generate";
    }

    @Override
    public String usage() {
        return "[PLACES] [--seed=NUMBER] [--replace]: fills an empty database, or in place of what is there, with"
                + " made-up places to try the program with, 1000000 unless told otherwise";
    }

    @Override
    public int run(ApplicationArguments arguments) throws Exception {
        List<String> sizes = arguments.getNonOptionArgs();
        if (sizes.size() > 1) {
            return MISUSED;
        }
        int size = sizes.isEmpty() ? USUAL_SIZE : (int) number(sizes.getFirst(), 1, LARGEST_SIZE);
        GeneratedWorld world = new GeneratedWorld(seed(arguments), size);
        ProgressBar progress = new ProgressBar(System.out, System.console() != null, "places", size);
        WorldFilling filling = new WorldFilling(world, progress::show);
        long begun = System.nanoTime();
        content.fill(arguments.containsOption(REPLACE), filling::fill);
        System.out.printf(
                "Generated %,d places from seed %d in %d s. They are made up; none of this is evidence.%n",
                size, world.seed(), (System.nanoTime() - begun) / 1_000_000_000);
        return DONE;
    }

    private static long seed(ApplicationArguments arguments) {
        List<String> seeds = arguments.getOptionValues(SEED);
        return seeds == null || seeds.isEmpty() ? USUAL_SEED : number(seeds.getLast(), Long.MIN_VALUE, Long.MAX_VALUE);
    }

    private static long number(String text, long least, long most) {
        try {
            long number = Long.parseLong(text);
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException none) {
            // Told below, as one that is too large.
        }
        throw new CommandFailure("'%s' is not a whole number from %d to %d".formatted(text, least, most));
    }
}
