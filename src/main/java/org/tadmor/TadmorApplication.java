package org.tadmor;

import java.time.Clock;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.tadmor.command.CommandLine;

/**
 * The program: a map of endangered heritage places with their state and the evidence for it. Given a command as its first
 * argument, it runs that instead.
 */
@SpringBootApplication
@EnableScheduling
@Modulithic(systemName = "Tadmor")
public class TadmorApplication {

    public static void main(String[] args) {
        if (CommandLine.namesCommand(args)) {
            System.exit(CommandLine.run(args));
        }
        SpringApplication.run(TadmorApplication.class, args);
    }

    /** The one clock, so that tests can choose the day. */
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
