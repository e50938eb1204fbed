package org.tadmor.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.transaction.annotation.Propagation.NOT_SUPPORTED;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.annotation.Transactional;
import org.tadmor.DoorTest;

/** {@link Accounts} with two administrators at once, who would each put the other out of office. */
@DoorTest
@Transactional(propagation = NOT_SUPPORTED)
@Timeout(30)
class AccountRaceTests {

    @Autowired
    private Accounts accounts;

    @Autowired
    private JdbcClient database;

    private final ExecutorService administrators = Executors.newFixedThreadPool(2);

    @BeforeEach
    void openTwoAccounts() {
        accounts.open(new Account("odaenathus", "Odaenathus", Role.ADMINISTRATOR), "silk road");
        accounts.open(new Account("vaballathus", "Vaballathus", Role.ADMINISTRATOR), "silk road");
    }

    @AfterEach
    void closeThem() {
        administrators.shutdownNow();
        database.sql("truncate account").update();
    }

    @RepeatedTest(5)
    void keepsOneOfTwoWhoWithdrawEachOther() throws Exception {
        assertThat(refusals(accounts::withdraw)).hasSize(1);
        assertThat(left()).isEqualTo(1);
    }

    @RepeatedTest(5)
    void keepsOneOfTwoWhoTakeTheRoleFromEachOther() throws Exception {
        assertThat(refusals(username -> accounts.setRole(username, Role.CURATOR)))
                .hasSize(1);
        assertThat(left()).isEqualTo(1);
    }

    private List<Throwable> refusals(Consumer<String> change) throws InterruptedException {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Throwable> refusals = new ArrayList<>();
        for (Future<Void> future : administrators.invokeAll(List.of(
                by("odaenathus", start, () -> change.accept("vaballathus")),
                by("vaballathus", start, () -> change.accept("odaenathus"))))) {
            try {
                future.get();
            } catch (ExecutionException refused) {
                assertThat(refused.getCause())
                        .isInstanceOfAny(AccessDeniedException.class, LastAdministratorException.class);
                refusals.add(refused.getCause());
            }
        }
        return refusals;
    }

    private static Callable<Void> by(String administrator, CyclicBarrier start, Runnable change) {
        return () -> {
            SecurityContextHolder.getContext()
                    .setAuthentication(new TestingAuthenticationToken(administrator, "", "ROLE_ADMINISTRATOR"));
            start.await();
            change.run();
            return null;
        };
    }

    private int left() {
        return database.sql("select count(*) from account where role = 'ADMINISTRATOR' and not withdrawn")
                .query(Integer.class)
                .single();
    }
}
