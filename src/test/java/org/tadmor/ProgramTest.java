package org.tadmor;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/**
 * A test of the whole program, started once for all of them: with what the article says ({@link #ARTICLE}), a curator
 * ({@link #CURATOR}, {@link #PASSWORD}), a web server at a port of its own, and {@link TestClock}. What a test
 * stores is truly stored; it has to clear up.
 */
@Target(ElementType.TYPE)
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "tadmor.evidence=" + ProgramTest.ARTICLE,
            "tadmor.curator.username=" + ProgramTest.CURATOR,
            "tadmor.curator.password=" + ProgramTest.PASSWORD,
            "vaadin.productionMode=true"
        })
@Import(TestClock.class)
public @interface ProgramTest {

    /** What the article alone says, so that no test of a screen has to follow each edit of the shipped evidence. */
    String ARTICLE = "classpath:evidence/article/";

    String CURATOR = "zenobia";
    String PASSWORD = "silk-road";
}
