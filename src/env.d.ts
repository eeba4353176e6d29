declare namespace App {
  /** What a page of prose hands to the components inside its text, which MDX gives no other way to reach. */
  interface Locals {
    context: import('./components/context.ts').Context;
  }
}
