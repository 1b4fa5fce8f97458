/** The fictitious city 云川市: its offices, enterprises and cases, made through the services at a fixed seed. */
package org.shuzhuan.operations.demonstration;
