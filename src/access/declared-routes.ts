import { Injectable, type OnModuleInit } from '@nestjs/common';
import { PATH_METADATA } from '@nestjs/common/internal';
import { DiscoveryService, MetadataScanner } from '@nestjs/core';
import { declarationOf } from './may.js';

/** Some routes say neither what they do nor that they are open: nobody has decided who may use them. */
export class UndeclaredRoutes extends Error {
  constructor(readonly routes: string[]) {
    super(`These routes carry neither @May(…) nor @Public():\n${routes.map((route) => `  - ${route}`).join('\n')}`);
    this.name = 'UndeclaredRoutes';
  }
}

/** The process does not start while a route is undeclared. */
@Injectable()
export class DeclaredRoutes implements OnModuleInit {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
  ) {}

  /** @throws UndeclaredRoutes */
  onModuleInit(): void {
    const undeclared = this.routes().filter(
      ({ handler, controller }) => declarationOf(handler, controller) === undefined,
    );
    if (undeclared.length > 0) throw new UndeclaredRoutes(undeclared.map(({ name }) => name));
  }

  private routes(): { name: string; handler: object; controller: object }[] {
    return this.discovery.getControllers().flatMap(({ metatype: controller }) => {
      if (!controller) return [];
      const prototype = controller.prototype as Record<string, object>;
      return this.scanner
        .getAllMethodNames(prototype)
        .filter((method) => Reflect.hasMetadata(PATH_METADATA, prototype[method]!))
        .map((method) => ({ name: `${controller.name}.${method}`, handler: prototype[method]!, controller }));
    });
  }
}
