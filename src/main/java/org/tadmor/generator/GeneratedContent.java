package org.tadmor.generator;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether the database holds a made-up world. Anyone may know, and has to be told. It stays so as long as the program
 * runs: the world comes and goes only while it does not.
 */
@Component
public class GeneratedContent {

    private final boolean held;

    GeneratedContent(JdbcClient jdbc) {
        this.held = jdbc.sql("select exists (select from generated_world)")
                .query(Boolean.class)
                .single();
    }

    public boolean isHeld() {
        return held;
    }
}
