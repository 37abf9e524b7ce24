package org.lianxi.contract;

/**
 * A fact of one joint conference. Every event of every aggregate is one.
 */
public interface RecordedFact {

    /**
     * The conference that the fact belongs to; also the key under which it is published,
     * so that the facts of one conference keep their order.
     * @return the conference's id, such as {@code licheng-zybfz}
     */
    String conferenceId();

}
