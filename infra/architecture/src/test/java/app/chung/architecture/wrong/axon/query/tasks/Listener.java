package app.chung.architecture.wrong.axon.query.tasks;

import org.axonframework.eventhandling.EventMessage;

/** A view that listens to a framework. */
record Listener(EventMessage<?> message) {}
