/**
 * Everything in one JVM: starts the engines and the services, tells their state, stops
 * them in order.
 */
package org.lianxi.standalone;
