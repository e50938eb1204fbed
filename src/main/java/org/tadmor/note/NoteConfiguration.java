package org.tadmor.note;

import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;

/** Lets {@link NoteWriters} look from time to time who has fallen silent. */
@Configuration(proxyBeanMethods = false)
@EnableScheduling
class NoteConfiguration {}
