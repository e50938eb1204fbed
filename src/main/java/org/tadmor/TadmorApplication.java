package org.tadmor;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The program: a map of endangered heritage places with their state and the evidence for it. */
@SpringBootApplication
public class TadmorApplication {

    public static void main(String[] args) {
        SpringApplication.run(TadmorApplication.class, args);
    }
}
