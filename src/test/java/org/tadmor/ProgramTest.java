package org.tadmor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.tadmor.security.Account;
import org.tadmor.security.Accounts;
import org.tadmor.security.Role;

/**
 * A test of the whole program, started once for all of them: with what the article says ({@link #ARTICLE}), an
 * administrator and a curator ({@link #ADMINISTRATOR}, {@link #CURATOR}, both {@link #PASSWORD}), web servers for people
 * and for machines at ports of their own, and {@link TestClock}. What a test stores is truly stored; it has to clear up.
 * A request may tell from where it comes, as a proxy does.
 */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tadmor.evidence=" + ProgramTest.ARTICLE,
            "tadmor.administrator.username=" + ProgramTest.ADMINISTRATOR,
            "tadmor.administrator.password=" + ProgramTest.PASSWORD,
            "vaadin.productionMode=true",
            "server.forward-headers-strategy=native",
            "management.server.port=0"
        })
@Import({TestClock.class, ProgramTest.Curator.class})
public @interface ProgramTest {

    /** What the article alone says, so that no test of a screen has to follow each edit of the shipped evidence. */
    String ARTICLE = "classpath:evidence/article/";

    String ADMINISTRATOR = "odaenathus";
    String CURATOR = "zenobia";
    String PASSWORD = "a caravan on the silk road";

    /** Comes after the administrator, whom the program itself adds when there is nobody yet. */
    class Curator {

        @Autowired
        private Accounts accounts;

        @EventListener(ApplicationReadyEvent.class)
        void open() {
            accounts.open(new Account(CURATOR, CURATOR, Role.CURATOR), PASSWORD);
        }
    }
}
