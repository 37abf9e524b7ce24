package org.lianxi.notification.delivery;

import org.lianxi.notification.contact.Contacts;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A recipient that has changed where it is reached need not wait for what the former
 * address has spoilt.
 */
@Component
class NewAddresses {

    private final Circuits circuits;

    private final DeliveryQueue queue;

    private final ApplicationEventPublisher wake;

    NewAddresses(Circuits circuits, DeliveryQueue queue, ApplicationEventPublisher wake) {
        this.circuits = circuits;
        this.queue = queue;
        this.wake = wake;
    }

    @EventListener
    void on(Contacts.Changed contact) {
        this.circuits.forget(contact.channel(), contact.conferenceId(), contact.recipient());
        this.queue.hasten(contact.channel(), contact.conferenceId(), contact.recipient());
        this.wake.publishEvent(new DeliveryWake.Owed());
    }

}
