package org.tadmor.trail;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.ApplicationArguments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.tadmor.command.Command;
import org.tadmor.trail.TrailChain.Noted;

/** Goes through the whole trail and says whether anyone tampered with it. */
class VerifyTrailCommand implements Command {

    private final TrailChain chain;

    VerifyTrailCommand(JdbcClient jdbc) {
        this.chain = new TrailChain(new TrailRepository(jdbc));
    }

    @Override
    public String name() {
        return "verify-trail";
    }

    @Override
    public String usage() {
        return "[NUMBER HASH]: checks the chain of the trail, and that it still holds an entry of an earlier check";
    }

    @Override
    public int run(ApplicationArguments arguments) {
        List<String> noted = arguments.getNonOptionArgs();
        if (!isUnderstood(noted)) {
            return MISUSED;
        }
        return tell(chain.check(noted.isEmpty() ? null : new Noted(Long.parseLong(noted.get(0)), noted.get(1))));
    }

    private static boolean isUnderstood(List<String> noted) {
        return noted.isEmpty()
                || (noted.size() == 2
                        && noted.get(0).matches("[1-9][0-9]{0,17}")
                        && noted.get(1).matches("[0-9a-f]{64}"));
    }

    private static int tell(TrailCheck check) {
        TrailCheck.@Nullable Fault broken = check.broken();
        if (broken == null) {
            System.out.printf(
                    "The trail is intact: %d entries. Keep this elsewhere, for the next check: %d %s%n",
                    check.entries(), check.entries(), check.lastHash());
            return DONE;
        }
        System.err.printf("The trail is not intact: after entry %d, %s.%n", check.entries(), words(broken));
        return FAILED;
    }

    private static String words(TrailCheck.Fault fault) {
        return switch (fault) {
            case MISSING -> "one is missing";
            case UNCHAINED -> "the next does not carry the hash of the one before";
            case ALTERED -> "the next was altered after it was written";
            case NOT_AS_NOTED -> "the next is not the one that was noted down";
        };
    }
}
