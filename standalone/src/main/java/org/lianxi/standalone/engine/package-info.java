/**
 * The engines inside the JVM: PostgreSQL, a Kafka broker and a document store, each with
 * its data kept across restarts.
 */
package org.lianxi.standalone.engine;
